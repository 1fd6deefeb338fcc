/** Rows of texts and numbers in columns: the first to the left, the others to the right. */
export function tableOf(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value, column) => (column === 0 ? String(value).padEnd(widths[0]) : String(value).padStart(widths[column]));
  return rows.map((row) => `  ${row.map(cell).join("  ")}`.trimEnd()).join("\n");
}
