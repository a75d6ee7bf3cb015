import type { Overrides } from "./rows.ts";

/**
 * Rows on which the statements tell cases apart. Registry: row 0 was never versioned, row 1 belongs to a version that lives,
 * row 2 to one that does not, row 3 was never versioned.
 */
const VERSIONED = [
  { REG_VERSION: 0 },
  { REG_VERSION: 2, REG_PATH_ID: null, REG_RESOURCE_NAME: null, REG_TENANT_ID: 2 },
  { REG_VERSION: 99, REG_PATH_ID: null, REG_RESOURCE_NAME: null, REG_TENANT_ID: 3 },
  { REG_VERSION: 0 },
];

export const OVERRIDES: Overrides = {
  IDN_OAUTH2_SCOPE_BINDING: [{}, { SCOPE_BINDING: null }, { SCOPE_BINDING: "" }, {}],
  REG_RESOURCE_TAG: VERSIONED,
  REG_RESOURCE_COMMENT: VERSIONED,
  REG_RESOURCE_PROPERTY: VERSIONED,
  REG_RESOURCE_RATING: VERSIONED,
  // Two entries of one path, of which the newer stays, and one of a deletion.
  REG_LOG: [
    { REG_PATH: "/a", REG_TENANT_ID: 1, REG_ACTION: 0 },
    { REG_PATH: "/a", REG_TENANT_ID: 1, REG_ACTION: 0 },
    { REG_PATH: "/b", REG_TENANT_ID: 1, REG_ACTION: 7 },
    { REG_PATH: "/c", REG_TENANT_ID: 1, REG_ACTION: 0 },
  ],
  ApiLastAccessSummary: [{}, { apiVersion: null }, {}, {}],
};
