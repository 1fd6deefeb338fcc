import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, customType, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { people } from "./people";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** A picture that the city shows, as it was encoded again on arrival: no camera's data, no place. Append-only. */
export const photos = pgTable(
  "photos",
  {
    id: id(),
    /** WebP, at most 1600 pixels wide or high. */
    bytes: bytea("bytes").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** For people who cannot see it. */
    alt: text("alt").notNull(),
    altEs: text("alt_es").notNull().default(""),
    uploadedBy: integer("uploaded_by").references((): AnyPgColumn => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [check("photo_size", sql`octet_length(${t.bytes}) between 1 and 2000000`), check("photo_alt", sql`${t.alt} <> ''`)],
);
