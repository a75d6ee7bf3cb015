import type { ZodType } from "zod";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { SourceFolder } from "../files.ts";
import { checkShape } from "./shape.ts";
import { parseSource } from "./source.ts";

/**
 * A YAML file of facts beside the plans, checked against its schema. A folder without the file has no such facts.
 * @param where how messages call its content: `the list of …`
 */
export function readDataFile<T>(folder: SourceFolder, path: string, schema: ZodType<T>, where: string): Outcome<T> {
  const text = folder.read(path);
  if (text === undefined) return { diagnostics: [] };
  const { value: source, diagnostics } = parseSource({ file: `${folder.name}/${path}`, text });
  return source === undefined ? { diagnostics } : checkShape(schema, source, [], source.value, where);
}
