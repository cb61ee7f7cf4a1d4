import { dataEnd, day, emptyDate, naiveUtc } from '../dates';
import { names } from '../names';
import type { MakeRow } from '../row-source';

/** `ContractHeader_List`: the change stamp is `last_modified`. */
export const contractRow: MakeRow = ({ id, draw, inactive, client, site, changedAt }) => {
  const kind = draw.below(names.contractTypes.length);
  const start = changedAt - draw.below(700) * day;
  const end = start + (inactive ? 0.5 : 3) * 365 * day;
  const expired = end < dataEnd;
  return {
    id,
    client_id: client.id,
    client_name: client.name,
    ref: `${(names.contractTypes[kind] ?? '').slice(0, 3).toUpperCase()}-${id}`,
    refextra: draw.chance(0.3) ? 'Renews yearly' : '',
    start_date: naiveUtc(start),
    end_date: naiveUtc(end),
    started: true,
    expired,
    numberofunitsfree: 0,
    billingperiod: draw.one([0, 1, 3]),
    billingdescription: 0,
    subtype: 0,
    status: inactive ? 2 : 1,
    site_id: draw.chance(0.5) ? site?.id : -1,
    site_name: site?.name,
    user_id: 0,
    sla_id: draw.one([-1, 1]),
    next_invoice_date: inactive ? emptyDate : naiveUtc(dataEnd + draw.below(30) * day),
    periodchargeamount: draw.money(50, 5000),
    note: null,
    contract_status: inactive ? 'Inactive' : expired ? 'Expired' : 'Active',
    use: 'contract',
    key: 0,
    last_modified: naiveUtc(changedAt),
    contracttype: kind + 1,
    contracttype_name: names.contractTypes[kind],
    active: !inactive,
  };
};
