import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";
import { id } from "./columns";

export const offices = pgTable(
  "offices",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    nameEs: text("name_es").notNull(),
    headName: text("head_name").notNull(),
    headTitle: text("head_title").notNull(),
    headTitleEs: text("head_title_es").notNull(),
    phone: text("phone").notNull(),
    introduction: text("introduction").notNull(),
    introductionEs: text("introduction_es").notNull(),
    videoUrl: text("video_url"),
    /** A WebVTT file; a video without captions shuts people out. */
    captionsUrl: text("captions_url"),
  },
  (t) => [check("office_video_has_captions", sql`${t.videoUrl} is null or ${t.captionsUrl} is not null`)],
);
