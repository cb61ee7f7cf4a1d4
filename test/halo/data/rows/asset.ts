import { day, emptyDate, naiveUtc } from '../dates';
import { names } from '../names';
import type { MakeRow } from '../row-source';

/** `Device_List`. */
export const assetRow: MakeRow = ({ id, draw, inactive, client, site, contact, product, changedAt }) => {
  const kind = draw.below(names.assetTypes.length);
  return {
    id,
    inventory_number: draw.chance(0.9)
      ? `${(names.assetTypes[kind] ?? '').slice(0, 3).toUpperCase()}-${id}`
      : null,
    key_field: draw.one(names.makers),
    key_field2: `SN${id.toString(36).toUpperCase().padStart(7, '0')}`,
    key_field3: '',
    client_id: client.id,
    client_name: client.name,
    site_id: site?.id,
    site_name: site?.name,
    business_owner_id: 0,
    business_owner_name: '',
    username: contact?.name ?? '',
    technical_owner_id: 0,
    technical_owner_name: '',
    assettype_id: 120 + kind,
    assettype_name: names.assetTypes[kind],
    colour: '#2bd3c6',
    icon: 'fa-desktop',
    warranty_end: draw.chance(0.5) ? naiveUtc(changedAt + draw.below(900) * day) : emptyDate,
    inactive,
    contract_ref: '',
    supplier_id: 0,
    supplier_name: draw.chance(0.4) ? draw.one(names.suppliers) : '',
    item_id: product?.id ?? 0,
    item_name: product?.name ?? '',
    criticality: draw.below(4),
    use: 'device',
    device_number: id,
    status_id: 1,
    status_name: 'In Use',
    technical_owner: '',
    third_party_id: 0,
    non_consignable: false,
  };
};
