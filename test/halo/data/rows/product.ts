import { day, naiveUtc } from '../dates';
import { names } from '../names';
import type { MakeRow } from '../row-source';

/** `Item`: the change stamp is `lastmodified`; cost may be hidden from the agent. Status 1 marks what is not sold any more. */
export const productRow: MakeRow = ({ id, draw, inactive, changedAt, product }) => {
  const group = draw.below(names.productGroups.length);
  const supplier = draw.below(names.suppliers.length);
  const recurring = group !== 1 && draw.chance(0.7);
  const costprice = draw.money(1, 900);
  return {
    id,
    use: 'item',
    name: product?.name,
    status: inactive ? 1 : 0,
    assetgroup_id: 100 + group,
    assetgroup_name: names.productGroups[group],
    description: draw.chance(0.6) ? `${product?.name}, per unit` : null,
    internalreference: draw.chance(0.3) ? `INT-${id}` : null,
    externalreference: draw.chance(0.3) ? `EXT-${id}` : null,
    quantity_in_stock: group === 1 ? draw.below(60) : 0,
    quantity_reserved: 0,
    quantity_on_order: 0,
    baseprice: Math.round(costprice * 125) / 100,
    supplier_id: 10 + supplier,
    supplier_name: names.suppliers[supplier],
    manufacturer_id: 0,
    taxcode: 1,
    taxcode_name: '20% VAT',
    costprice,
    accountsid: draw.chance(0.5) ? `IT${id}` : '',
    nominalcode: '4000',
    markupperc: 25,
    isrecurringitem: recurring,
    recurringprice: recurring ? Math.round(costprice * 130) / 100 : 0,
    recurringcost: recurring ? costprice : 0,
    taxable: true,
    iscontractitem: false,
    dontinvoice: false,
    datecreated: naiveUtc(changedAt - draw.below(900) * day),
    lastmodified: naiveUtc(changedAt),
    type: 0,
  };
};
