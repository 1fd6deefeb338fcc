import type { Topic } from "~/features/topics/queries.server";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import type { IdeaOrder } from "./order";

interface IdeaFiltersProps {
  topic: Topic;
  order: IdeaOrder;
  orders: IdeaOrder[];
  neighborhoodId: number | null;
  neighborhoods: { id: number; name: string }[];
}

/** Orders as tabs, the neighborhood as a form: both are plain addresses. */
export function IdeaFilters({ topic, order, orders, neighborhoodId, neighborhoods }: IdeaFiltersProps) {
  const { t, href, number } = useLanguage();
  const base = href(`/topics/${topic.slug}`);
  const place = neighborhoodId ? `&neighborhood=${neighborhoodId}` : "";
  return (
    <>
      <h2 id="ideas">
        {t("ideas.ideas")} <span className="count">{number(topic.ideasCount)}</span>
      </h2>
      <nav className="tabs" aria-label={t("ideas.order")}>
        <ul>
          {orders.map((each) => (
            <li key={each}>
              <a href={`${base}?order=${each}${place}#ideas`} aria-current={each === order ? "true" : undefined}>
                {t(`ideas.order-${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {order === "fair" && <p className="hint">{t("ideas.order-fair-explained")}</p>}
      <form className="filters" method="get" action={`${base}#ideas`}>
        <input type="hidden" name="order" value={order} />
        <div>
          <label className="usa-label" htmlFor="neighborhood">
            {t("ideas.neighborhood")}
          </label>
          <select
            className="usa-select"
            id="neighborhood"
            name="neighborhood"
            defaultValue={neighborhoodId ?? ""}
            data-autosubmit=""
          >
            <option value="">{t("ideas.all-neighborhoods")}</option>
            {neighborhoods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Button tone="outline">{t("ideas.apply")}</Button>
      </form>
    </>
  );
}
