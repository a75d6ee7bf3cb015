/** The two phrases that every dialect's catalog questions are made of. */

/**
 * A query of one row and one column: 1 when `rows` returns a row, 0 when it returns none.
 * @param from the table of one row that the dialect asks for, with its FROM
 */
export function answer(rows: string, from = ""): string {
  return `SELECT CASE WHEN EXISTS (${rows}) THEN 1 ELSE 0 END${from}`;
}

/**
 * Keeps the groups that consist of exactly the named columns, in any order.
 * @param column expression of the column's name, one row a column
 * @param names literals, ready to print
 * @param and further condition that each column must meet, starting with AND
 */
export function exactly(column: string, names: readonly string[], and = ""): string {
  const unique = [...new Set(names)];
  const match = `${column} IN (${unique.join(", ")})${and}`;
  return `HAVING COUNT(*) = ${unique.length} AND SUM(CASE WHEN ${match} THEN 1 ELSE 0 END) = ${unique.length}`;
}
