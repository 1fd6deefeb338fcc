import pg from "pg";

// Loaded before the server: tells the parent process every statement as it is sent to the database.
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (statement, values, ...rest) {
  const { text, values: inside } = typeof statement === "string" ? { text: statement } : statement;
  process.send({ text, values: (Array.isArray(values) ? values : inside) ?? [] });
  return query.call(this, statement, values, ...rest);
};
