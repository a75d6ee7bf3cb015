import { expect, test } from "vitest";
import { readSql } from "../../compiler/sql/read.ts";
import { DIALECT_NAMES } from "../../dialects/dialect.ts";
import { planTexts } from "./texts.ts";

const texts = planTexts();

test.each(DIALECT_NAMES)("%s: every text of the plans is understood, or its author states what it does", (dialect) => {
  const own = texts.filter((each) => each.dialect === dialect);
  expect(own.length).toBeGreaterThan(0);
  for (const { step, text, stated } of own) {
    for (const { statement, effects, notUnderstood: found } of readSql(text, dialect)) {
      const place = found === undefined ? undefined : `${found.why}: ${statement.text.slice(found.start, found.end)}`;
      if (stated)
        expect(place ?? "", step).toMatch(
          /^$|^it builds its statement when it runs|^what the procedure does cannot be seen/,
        );
      else expect(place, `${step}: ${statement.text}`).toBeUndefined();
      if (!stated) expect(effects.length, `${step}: ${statement.text}`).toBeGreaterThan(0);
    }
  }
});
