import { t } from '../words/t';
/** What was done to a pasted address to make it canonical; told beside the field. */
export type AddressNotice =
  | 'spaces-removed'
  | 'letters-replaced'
  | 'text-removed'
  | 'scheme-added'
  | 'scheme-mended'
  | 'slashes-removed'
  | 'api-removed'
  | 'auth-removed'
  | 'path-removed'
  | 'query-removed'
  | 'base-path-kept'
  | 'international-name';

/** The notices in words, for a screen. `host` is the canonical host name, punycode included. */
export const noticeWords = (notice: AddressNotice, host: string): string =>
  ({
    'spaces-removed': t('halo.address_notice.spaces_line_breaks_or_invisible_characters'),
    'letters-replaced': t('halo.address_notice.full_width_letters_or_signs_were'),
    'text-removed': t('halo.address_notice.the_text_around_the_address_was'),
    'scheme-added': t('halo.address_notice.https_was_added'),
    'scheme-mended': t('halo.address_notice.the_beginning_of_the_address_was'),
    'slashes-removed': t('halo.address_notice.extra_slashes_were_removed'),
    'api-removed': t('halo.address_notice.api_was_removed_it_is_added'),
    'auth-removed': t('halo.address_notice.the_auth_servers_path_was_removed'),
    'path-removed': t('halo.address_notice.the_pages_path_was_removed'),
    'query-removed': t('halo.address_notice.what_follows_or_was_removed'),
    'base-path-kept': t('halo.address_notice.the_path_was_kept_this_halo'),
    'international-name': t('halo.address_notice.the_host_name_has_letters_outside', { host }),
  })[notice];
