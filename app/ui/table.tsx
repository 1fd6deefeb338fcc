import type { ReactNode } from "react";

export interface Column<Row> {
  /** Also the label of the cell where the table stacks on phones. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
}

interface TableProps<Row> {
  caption: ReactNode;
  /** Kept for screen readers when a heading above already says it. */
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string | number;
  /** A class for the row, such as `is-late`. */
  classOf?: (row: Row) => string | undefined;
}

/** A table that stacks into labelled lines on phones. */
export function Table<Row>({ caption, hideCaption, columns, rows, keyOf, classOf }: TableProps<Row>) {
  return (
    <table className="usa-table table" {...as("table")}>
      <caption className={hideCaption ? "usa-sr-only" : undefined}>{caption}</caption>
      <thead {...as("rowgroup")}>
        <tr {...as("row")}>
          {columns.map(({ header, numeric }) => (
            <th key={header} scope="col" {...as("columnheader")} className={numeric ? "numeric" : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as("rowgroup")}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...as("row")} className={classOf?.(row)}>
            {columns.map((column) => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const props = { "data-label": column.header, className: column.numeric ? "numeric" : undefined };
  return column.rowHeader ? (
    <th scope="row" {...as("rowheader")} {...props}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...as("cell")} {...props}>
      {column.cell(row)}
    </td>
  );
}

/** Some browsers forget what a table is where CSS stacks it, so every part says it. */
const as = (role: string) => ({ role });
