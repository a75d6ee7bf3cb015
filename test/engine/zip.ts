import { crc32 } from "node:zlib";

/** A zip archive in memory, stored without compression (APPNOTE 4.3). The same input gives the same bytes. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name, "utf8"), Buffer.from(text, "utf8")];
    const common = commonHeader(path, data);
    const local = Buffer.concat([numbers([0x04034b50, 4]), common, path, data]);
    // Comment length, disk and attributes are 0; the last number is where the local header stands.
    const entry = [
      numbers([0x02014b50, 4], [20, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      path,
    ];
    bodies.push(local);
    directory.push(Buffer.concat(entry));
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = directory.length;
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...bodies, list, end]);
}

/** Version needed, flags (UTF-8 names), method (stored), time, date (1980-01-01), checksum, sizes, lengths. */
function commonHeader(path: Buffer, data: Buffer): Buffer {
  return numbers(
    [20, 2],
    [0x0800, 2],
    [0, 2],
    [0, 2],
    [0x21, 2],
    [crc32(data), 4],
    [data.length, 4],
    [data.length, 4],
    [path.length, 2],
    [0, 2],
  );
}

function numbers(...fields: readonly (readonly [number, number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, size]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}
