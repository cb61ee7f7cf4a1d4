/**
 * The axes along which one Halo may look different from another, each with its values. A page is one value of each
 * (see rendering.ts); `generate.ts` mixes them. Sources: Halo's own screens, the two libraries Halo is built of
 * (react-select, Semantic UI), and how other admin pages of the same family are built.
 */
export const axes = {
  /** How saved records open. */
  mode: ['view', 'edit'],
  /** What carries a field's name, and how it is bound to the value. */
  label: ['for', 'span', 'div', 'dt', 'th', 'aria', 'wrap'],
  /** What surrounds the name: Halo's asterisk node, an asterisk in the text, a colon, two spaces between words. */
  mark: ['node', 'text', 'colon', 'doubleSpace', 'mixed'],
  /** Grey lines between name and value or below it; `naming…` adds lines that name other fields. */
  help: ['between', 'below', 'namingBetween', 'namingBelow'],
  /** Drop-down fields while they can be edited. */
  select: ['reactSelect', 'emotion', 'native', 'semantic', 'radios'],
  /** Authentication Method while it can be edited. */
  method: ['radios', 'select'],
  betaPill: [true, false],
  /** Login Type: a drop-down, or "Allow Agent Logins" and its like. */
  login: ['select', 'boxes'],
  /** Tick boxes while they can be edited; `mixed` differs from field to field. */
  check: ['box', 'switch', 'segmented', 'semantic', 'drawn', 'mixed'],
  /** Tick boxes in view mode. */
  checkView: ['yesNo', 'disabledBox', 'tick', 'switch', 'segmented', 'drawn', 'blankBox', 'mixed'],
  /** Where a tick box has its name. */
  caption: ['right', 'above'],
  /** Values in view mode; `controls` are the editing controls, disabled. */
  value: ['readValue', 'noEdit', 'plain', 'controls'],
  /** Several roles in view mode. */
  multi: ['tags', 'commas', 'lines'],
  /** An application's permissions in view mode: boxes, or the granted names only. */
  scopes: ['boxes', 'names'],
  agentLabel: ['avatar', 'name'],
  /** Neutral elements around name and value. */
  wrappers: [0, 1, 2, 3, 4],
  /** Whether controls and labels carry Halo's property names (`input-field-for-<property>`, `name`). */
  propertyIds: [true, false],
  classes: ['plain', 'hashed'],
  language: ['en-GB', 'en-US', 'de', 'nl'],
  wording: ['standard', 'customers', 'customerAgreements', 'organisations', 'accounts', 'companies'],
  theme: ['light', 'dark'],
  /** The menu entry of the HaloPSA API page; `product` follows the product's name. */
  apiName: ['product', 'Halo PSA API', 'Halo API'],
  /** The three addresses: text, read-only inputs, those with copy buttons, links. */
  apiValues: ['text', 'inputs', 'copy', 'links', 'mixed'],
  /** What stands where there is no tenant. */
  noTenant: ['notSet', 'blank'],
  /** A secret that is shown no more: asterisks, dots, or a password box (which also masks a fresh one until asked). */
  secret: ['stars', 'dots', 'password'],
  /** When permission rows mount only as they scroll into view. */
  lazy: ['none', 'editing', 'always'],
  /** How long records and sections take to arrive, in ms. One to five seconds in life; a tenth of it in mixes. */
  lateMs: [0, 100, 250, 500],
  /** Halo's three families of tabs, and bare roles. */
  tabs: ['reactTabs', 'tabSheets', 'tabActive', 'roles'],
  /** What becomes of the panels of tabs that are not open. */
  tabPanels: ['unmounted', 'kept'],
  /** Another record kept open in an in-app tab, not shown, earlier or later in the document. */
  hiddenTab: ['none', 'before', 'after'],
  hiding: ['display', 'visibility', 'offscreen'],
  /** A dialog that has been closed and stays in the document, with fields of the same names. */
  closedModal: [false, true],
  buttons: ['button', 'input', 'anchor', 'icon', 'mixed'],
  saveWord: ['Save', 'Submit'],
  modal: ['reactModal', 'popup'],
  /** Which access levels show as their number in view mode, a defect Halo has had with Billing Details. */
  rawNumbers: ['none', 'billing', 'some'],
  /** What Client ID and Secret (Services) is called. */
  methodName: ['services', 'ampersand', 'capitalAnd', 'short', 'clientCredentials'],
} as const;

export type Axes = typeof axes;
export type Axis = keyof Axes;
