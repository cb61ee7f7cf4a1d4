/** The level texts Halo offers per kind of setting. Source: runbooks of an MSP driving these pages, vendors' guides. */
export const levels = {
  yesNo: ['Not set', 'Yes', 'No'],
  readWrite: ['Not set', 'No Access', 'Read Only', 'Read and Modify'],
  named: ['Not set', 'No Access', 'View (Names Only)', 'Read Only', 'Read and Modify'],
  removable: ['Not set', 'No Access', 'Read Only', 'Read and Modify', 'Read, Modify and Delete'],
  invoices: [
    'Not set',
    'No Access',
    'Read Only',
    'Read and Create',
    'Read, Create and Modify',
    'Read, Create, Modify and Delete',
  ],
  timesheets: [
    'Not set',
    'No Access',
    'Read and Modify (own)',
    'Read only (All), Modify Own',
    'Read and Modify (All)',
  ],
  actions: ['Not set', 'No', 'Can Edit Own Actions Only', 'Can Edit All Actions'],
  managed: ['Not set', 'No', 'Agents I manage', 'All Agents'],
} as const satisfies Record<string, readonly string[]>;

export type LevelSet = keyof typeof levels;
