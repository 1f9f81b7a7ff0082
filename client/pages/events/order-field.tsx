import { ORDERS, type OrderId } from "#shared/definitions/orders.ts";
import { TIERS, type TierDefinition, type TierId } from "#shared/definitions/tiers.ts";
import { isWordOf, wordsOf } from "../../vocabulary.ts";
import { eventsWords as said } from "../../words/events.ts";
import { words } from "../../words.ts";

interface OrderFieldProps {
  order: OrderId;
  tier: TierId;
  onChange: (order: OrderId) => void;
}

/** The order of the list, by name: what the heads of the columns say by an arrow. */
export function OrderField({ order, tier, onChange }: OrderFieldProps) {
  const { orders }: TierDefinition = TIERS[tier];
  return (
    <select
      className="button"
      aria-label={said.order}
      value={order}
      onChange={({ target }) => {
        if (isWordOf(ORDERS, target.value)) onChange(target.value);
      }}
    >
      {wordsOf(ORDERS)
        .filter((id) => orders.includes(id))
        .map((id) => (
          <option key={id} value={id}>
            {words.terms.orders[id].label}
          </option>
        ))}
    </select>
  );
}
