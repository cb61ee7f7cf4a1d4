import { emptyDate } from '../dates';
import type { MakeRow } from '../row-source';

/** `Users_List`: site_id with decimals, site_id_int without; linked_agent_id 0 means none. */
export const contactRow: MakeRow = ({ id, draw, inactive, client, site, contact, position }) => {
  const [firstname = '', ...rest] = (contact?.name ?? '').split(' ');
  return {
    id,
    name: contact?.name,
    site_id: site?.id,
    site_id_int: site?.id,
    site_name: site?.name,
    client_name: client.name,
    firstname,
    surname: rest.join(' '),
    initials: `${firstname.slice(0, 1)}${(rest.at(-1) ?? '').slice(0, 1)}`,
    title: draw.chance(0.5) ? draw.one(['Mr', 'Ms', 'Dr', 'Mx']) : null,
    emailaddress: draw.chance(0.85) ? `user${id}@client${client.id}.example` : null,
    email2: '',
    email3: '',
    phonenumber_preferred: `01632 9${String(draw.below(100000)).padStart(5, '0')}`,
    sitephonenumber: '',
    phonenumber: `01632 9${String(draw.below(100000)).padStart(5, '0')}`,
    homenumber: '',
    mobilenumber: draw.chance(0.4) ? `07700 900${String(draw.below(1000)).padStart(3, '0')}` : '',
    telpref: 0,
    login: draw.chance(0.3) ? `user${id}` : null,
    inactive,
    colour: '#2bd3c6',
    isimportantcontact: draw.chance(0.05),
    neversendemails: false,
    priority_id: 0,
    linked_agent_id: 0,
    covered_by_contract: false,
    relationship_id: 0,
    uduserid: 0,
    isserviceaccount: position % 60 === 11,
    ignoreautomatedbilling: false,
    isimportantcontact2: false,
    messagegroup_id: -1,
    use: 'user',
    key: 0,
    client_id: client.id,
    is_prospect: draw.chance(0.04),
    azureoid: '',
    date_of_birth: emptyDate,
  };
};
