/** A mutant by the beginning of its name. */
export interface NamedMutant {
  readonly name: string;
  readonly because: string;
}

const IN_THE_KEY = "the old key, which the SQL needs, has the column, so that no condition of its own is asked for";

/** Mutants that are as good as the original. They do not count. */
export const EQUIVALENT: readonly NamedMutant[] = [
  {
    name: "forget what the SQL needs: key-mapping-primary-key column AM_APPLICATION_KEY_MAPPING.KEY_TYPE",
    because: IN_THE_KEY,
  },
];

const TRIGGER = "what the body of a trigger reads is not looked at";
const RIGHTS = "the step that takes the rights away passes over what was not granted, and rights are in no catalog";
const ONE_START = "that a setting is meant for one start and not for good, only its author knows";

/** Mutants that are worse than the original and that nothing can tell from it so far. They count. */
export const SURVIVORS: readonly NamedMutant[] = [
  { name: "forget what the SQL needs: uma-resource-trigger sequence", because: TRIGGER },
  { name: "forget what the SQL needs: uma-resource-scope-trigger sequence", because: TRIGGER },
  { name: "drop a step: superuser-", because: RIGHTS },
  { name: "leave a temporary key: groups-and-roles-together", because: ONE_START },
  { name: "leave a temporary key: registry-statements-uncached", because: ONE_START },
  { name: "leave a temporary key: config-statements-uncached", because: ONE_START },
  { name: "leave a temporary key: admin-role-default", because: ONE_START },
];
