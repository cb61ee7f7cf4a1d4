import type { MakeRow } from '../row-source';

/** `Site_List`: client_id is a number with decimals in Halo's answers (see the server's JSON writer). */
export const siteRow: MakeRow = ({ id, draw, inactive, client, site }) => ({
  id,
  name: site?.name,
  client_id: client.id,
  client_name: client.name,
  clientsite_name: `${client.name}/${site?.name}`,
  inactive,
  sla_id: draw.one([-1, 1, 2]),
  phonenumber: draw.chance(0.7) ? `01632 9${String(draw.below(100000)).padStart(5, '0')}` : '',
  colour: '#2bd3c6',
  timezone: draw.one(['', 'Europe/London', 'America/New_York']),
  invoice_address_isdelivery: false,
  notes: null,
  isstocklocation: draw.chance(0.03),
  messagegroup_id: 0,
  use: 'site',
  delivery_address_line1: null,
  itglue_id: '',
  stockbin_id: 0,
  ref: null,
  maincontact_id: 0,
});
