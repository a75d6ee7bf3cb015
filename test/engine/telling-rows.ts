import type { Catalog } from "../../compiler/model/catalog.ts";
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

const OVERRIDES: Overrides = {
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
  // The client of 4.0.0 takes no label without a tenant, which the plan asks for.
  AM_LABELS: ["a.example", "b.example", "c.example", "d.example"].map((TENANT_DOMAIN) => ({
    TENANT_DOMAIN,
    DESCRIPTION: "for microgateways",
  })),
  ApiLastAccessSummary: [{}, { apiVersion: null }, {}, {}],
};

/** The rows that tell cases apart; without a NULL where this version takes none any more. */
export function tellingRows({ tables }: Catalog): Overrides {
  const nullable = (table: string, name: string): boolean =>
    tables[table]?.columns.find((column) => column.name === name)?.nullable ?? false;
  return Object.fromEntries(
    Object.entries(OVERRIDES).map(([table, rows]) => [
      table,
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null || nullable(table, name))),
      ),
    ]),
  );
}
