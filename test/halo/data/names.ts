const list = (words: string): readonly string[] => words.split(', ');

/** Word lists the generator draws from. */
export const names = {
  companyFirst: list(
    'Ashford, Birch, Calder, Dunmore, Elmwood, Fenwick, Glenside, Harbour, Ironbridge, Juniper, Kestrel, Linden, Marlow, Northgate, Oakridge, Pemberton, Quayside, Redfern, Silverdale, Thornbury, Upton, Vale, Westbrook, Yarrow, Zenith, Bright, Cobalt, Summit, Harvest, Beacon',
  ),
  companyMiddle: list(
    'Legal, Dental, Logistics, Engineering, Property, Foods, Architects, Veterinary, Insurance, Housing, Accountancy, Media, Manufacturing, Pharmacy, Recruitment, Motors, Academy, Care',
  ),
  companyLast: list('Ltd, LLP, Group, Partners, plc, & Sons, Trust, Services, Holdings, Associates'),
  first: list(
    'Amelia, Oliver, Priya, Mohammed, Chloe, Jack, Siobhán, Tomasz, Grace, Daniel, Zoë, Kwame, Harriet, Luca, Megan, Noah, Yuki, Fatima, George, Ines, Björn, Ruth, Callum, Nadia',
  ),
  last: list(
    "Smith, Patel, O'Brien, Kowalski, Hughes, Nguyen, Okafor, MacDonald, Fernández, Taylor, Begum, Müller, Walker, Rossi, Jones, Haddad, Evans, de la Cruz, Campbell, Ivanova, Clarke",
  ),
  towns: list(
    'Leeds, Bristol, Ipswich, Stirling, Cardiff, Derby, Exeter, Preston, Norwich, Luton, Perth, Bath, Hull, Truro, Belfast, Oxford, York, Swansea, Reading, Chester',
  ),
  siteKinds: ['Head Office', 'Warehouse', 'Branch', 'Depot', 'Workshop', 'Showroom', 'Clinic', 'Data Centre'],
  assetTypes: ['Workstation', 'Laptop', 'Server', 'Printer', 'Switch', 'Firewall', 'Access Point', 'Phone'],
  makers: ['Dell', 'HP', 'Lenovo', 'Cisco', 'Ubiquiti', 'Fortinet', 'Synology', 'Apple'],
  products: [
    'Microsoft 365 Business Premium',
    'Endpoint Protection',
    'Managed Backup 1 TB',
    'Remote Support Hour',
    'Patch Management',
    'Domain Renewal',
    'Firewall Support',
    'Latitude 5550',
    'ThinkPad T14',
    'Email Security',
    'VoIP Seat',
    'On-site Engineer Day',
    'Monitoring Agent',
    '27" Monitor',
    'USB-C Dock',
    'Wi-Fi 7 Access Point',
  ],
  productGroups: ['Licences', 'Hardware', 'Services', 'Security', 'Telephony'],
  suppliers: ['Ingram Micro', 'TD SYNNEX', 'Westcoast', 'Pax8', 'Exertis'],
  deals: [
    'Server refresh',
    'Microsoft 365 migration',
    'New office fit-out',
    'Managed service',
    'Cyber Essentials',
  ],
  stages: ['Qualify', 'Propose', 'Negotiate', 'Won', 'Lost'],
  contractTypes: ['Managed Service Agreement', 'Backup Agreement', 'Telephony Agreement', 'Pre-Pay'],
};

/** Names that break careless software; one row in forty has one. */
export const awkwardNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  'O\'Neill & "Sons" <Holdings>',
  'شركة الأفق للتقنية',
  'חברת צפון בע"מ',
  '株式会社ノースウィンド',
  '🚀 Rocket Surgery 👩‍⚕️ GmbH',
  '=HYPERLINK("http://example.invalid","Click")',
  '\u202Eevil txt.exe\u202C Ltd',
  'javascript:alert(document.domain)',
  '  Leading and trailing spaces  ',
  `The Very Long Name ${'of a Company That Never Stops '.repeat(12)}Ltd`,
  'Zalgo T\u0336e\u0337s\u0338t\u0335 Ltd',
  "Robert'); DROP TABLE Clients;--",
  'Tab\there and\nnewline there',
];
