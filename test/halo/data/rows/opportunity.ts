import { day, emptyDate, naiveUtc } from '../dates';
import { names } from '../names';
import type { MakeRow } from '../row-source';

/** `Faults_List`: opportunities have the ticket shape, under the key `tickets`. */
export const opportunityRow: MakeRow = ({ id, draw, inactive, client, site, contact, changedAt }) => {
  const stage = draw.below(names.stages.length);
  const closed = stage > 2;
  const oneOff = draw.money(200, 40000);
  const monthly = draw.money(0, 900);
  const value = Math.round((oneOff + monthly * 12) * 100) / 100;
  const probability = [10, 40, 70, 100, 0][stage] ?? 0;
  const occurred = changedAt - draw.below(200) * day;
  return {
    id,
    dateoccurred: naiveUtc(occurred),
    summary: `${draw.one(names.deals)} for ${client.name}`,
    details: draw.chance(0.5) ? 'Asked for a price at the last review.' : '',
    status_id: closed ? 9 : 1,
    tickettype_id: 38,
    sla_id: -1,
    client_id: client.id,
    client_name: client.name,
    site_id: site?.id,
    site_name: site?.name,
    user_id: contact?.id ?? 0,
    user_name: contact?.name ?? 'General User',
    team: 'Sales',
    agent_id: draw.one([1, 3, 4]),
    category_1: '',
    estimate: 0,
    dateclosed: closed ? naiveUtc(occurred + 30 * day) : emptyDate,
    lastactiondate: naiveUtc(changedAt),
    last_update: naiveUtc(changedAt),
    pipeline_stage_id: stage + 1,
    pipeline_stage_name: names.stages[stage],
    hasbeenclosed: closed,
    inactive,
    targetdate: draw.chance(0.6) ? naiveUtc(occurred + 60 * day) : emptyDate,
    oppcontactname: contact?.name ?? '',
    oppcompanyname: client.name,
    oppemailaddress: contact ? `user${contact.id}@client${client.id}.example` : '',
    oppvalue: value,
    oppvalue_monthly: monthly,
    oppvalue_annual: Math.round(monthly * 1200) / 100,
    oppvalue_oneoff: oneOff,
    oppconversionprobability: probability,
    oppvalueadjusted: Math.round(value * probability) / 100,
    use: 'ticket',
  };
};
