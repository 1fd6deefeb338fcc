import { useLoaderData } from "@remix-run/react";
import { yearIn } from "~/core/city-year";
import { yearNumbers } from "~/features/city/queries.server";
import { HomeAnswers, HomeHero, HomeLate, HomeNumbers, HomeTopics } from "~/features/home/home-parts";
import { listNewestAnswers } from "~/features/home/queries.server";
import { listLatePromises, listTopics } from "~/features/topics/queries.server";
import { anyone } from "~/http/audience.server";

export const handle = { full: true };

export const loader = anyone.mayRead(async ({ db, now, city, language }) => {
  const year = yearIn(city.timeZone, now);
  const [open, scheduled, late, answers, numbers] = await Promise.all([
    listTopics(db, "open", { now, limit: 7 }),
    listTopics(db, "scheduled", { now, limit: 2 }),
    listLatePromises(db, now),
    listNewestAnswers(db, 3),
    yearNumbers(db, year),
  ]);
  return {
    description: language.t("home.description", { city: city.name }),
    now,
    city: city.name,
    open,
    scheduled,
    late,
    answers,
    numbers,
  };
});

export default function HomePage() {
  const { open, scheduled, late, answers, numbers, now, city } = useLoaderData<typeof loader>();
  const [first, ...others] = open;
  return (
    <>
      <HomeHero topic={first} city={city} now={now} />
      <HomeTopics topics={[...others, ...scheduled]} now={now} />
      <HomeAnswers answers={answers} />
      <HomeLate topics={late} now={now} />
      <HomeNumbers numbers={numbers} />
    </>
  );
}
