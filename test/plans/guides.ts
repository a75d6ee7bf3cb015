import type { DialectName } from "../../dialects/dialect.ts";

/** A published guide whose lines the plans name: how many it has, and which of them are a script for one system. */
export interface Guide {
  readonly lines: number;
  readonly scripts: readonly { readonly first: number; readonly last: number; readonly dialect: DialectName }[];
}

/** First and last line of each script, as the guide's Markdown has them, fences included. */
export const GUIDES: Readonly<Record<string, Guide>> = {
  "2.6.0-to-3.1.0": guide(2260, {
    mysql: "134-173 925-1112 1945-1948 1994-2017 2117-2119",
    postgresql: "217-252 353-361 1456-1659 1956-1959 2048-2075",
    oracle: "175-215 363-371 1114-1454 1950-1954 2019-2046",
    mssql: "97-132 343-351 715-923 1937-1943 1965-1992 2121-2123",
    db2: "52-95 373-381 438-713 1931-1935 2077-2103",
  }),
  "3.0.0-to-3.1.0": guide(952, {
    mysql: "134-173 483-513 797-800 820-822",
    postgresql: "217-252 346-354 555-588 808-811",
    oracle: "175-215 356-364 515-553 802-806",
    mssql: "97-132 336-344 451-481 789-795 824-826",
    db2: "52-95 366-374 421-449 783-787",
  }),
  "3.0.0-to-3.2.0": guide(1799, {
    mysql: "173-212 930-1073 1641-1644",
    postgresql: "254-289 383-391 1254-1435 1651-1654",
    oracle: "214-252 393-401 1075-1252 1646-1649",
    mssql: "136-171 373-381 756-928 1633-1639",
    db2: "91-134 403-411 598-754 1627-1631",
    h2: "51-89 455-596 1621-1625",
  }),
  "2.6.0-to-4.1.0": guide(1304, {
    mysql: "281-320 783-848",
    postgresql: "92-100 364-399 1005-1096",
    oracle: "102-110 322-362 850-1003",
    mssql: "82-90 244-279 710-781",
    db2: "112-120 199-242 555-708",
  }),
  "3.2.0-to-4.0.0": guide(1720, {
    mysql: "175-214 646-822 1593-1596",
    postgresql: "258-293 383-391 1043-1238 1603-1606",
    oracle: "216-256 393-401 824-1041 1608-1612",
    mssql: "138-173 373-381 1240-1429 1598-1601",
    db2: "93-136 403-411 438-644 1587-1591",
    h2: "53-91",
  }),
};

function guide(lines: number, scripts: Partial<Record<DialectName, string>>): Guide {
  const ranges = (Object.entries(scripts) as [DialectName, string][]).flatMap(([dialect, text]) =>
    text.split(" ").map((range) => {
      const [first = 0, last = 0] = range.split("-").map(Number);
      return { first, last, dialect };
    }),
  );
  return { lines, scripts: ranges };
}
