/** What one clicks to see another part of a record: Halo's tabs with roles, and its two older kinds. */
export const tabHeaders = '[role=tab],.tabsheet,.tab-container > .tab';
