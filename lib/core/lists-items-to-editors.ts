/** Halo before 2.99 lists items to a login that may edit them only (immybot's guide). */
export const listsItemsToEditors = (version: string | null): boolean => {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  return major > 0 && (major < 2 || (major === 2 && minor < 99));
};
