import { databaseName, type Engine } from "./engine.ts";

/** PostgreSQL inside the test process, for machines without a server. It has no native client, so no bundle runs on it. */
export async function openPglite(): Promise<Engine<"postgresql">> {
  const { PGlite } = await import("@electric-sql/pglite");
  return {
    title: "PGlite (no PostgreSQL server answers)",
    dialect: "postgresql",
    native: false,
    create: async (label) => {
      const server = await PGlite.create();
      return {
        name: databaseName(label),
        dialect: "postgresql",
        run: async (sql) => {
          await server.exec(sql);
        },
        query: async (sql) => {
          const { rows } = await server.query<unknown[]>(sql, [], { rowMode: "array" });
          return rows.map((row) => row.map(asText));
        },
        drop: () => server.close(),
      };
    },
  };
}

/** As psql prints it. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "t" : "f";
  return String(value);
}
