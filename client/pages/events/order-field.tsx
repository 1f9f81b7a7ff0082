import { ORDERS, type OrderId } from "#shared/definitions/orders.ts";
import { isWordOf, wordsOf } from "../../vocabulary.ts";

interface OrderFieldProps {
  order: OrderId;
  onChange: (order: OrderId) => void;
}

/** The order of the list, by name: what the heads of the columns say by an arrow. */
export function OrderField({ order, onChange }: OrderFieldProps) {
  return (
    <select
      className="button"
      aria-label="Order"
      value={order}
      onChange={({ target }) => {
        if (isWordOf(ORDERS, target.value)) onChange(target.value);
      }}
    >
      {wordsOf(ORDERS).map((id) => (
        <option key={id} value={id}>
          {ORDERS[id].label}
        </option>
      ))}
    </select>
  );
}
