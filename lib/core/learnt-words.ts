import { t, tell } from '../words/t';
import type { Learnt, LearntAuth } from './learnt';
import type { ResourceType } from './resource-type';
import { counted, countWords } from './words';

/** What a step of a test learnt, in words. Earlier versions stored the sentence, which is shown as it was made. */
export function learntWords(learnt: Learnt | string): string {
  if (typeof learnt === 'string') return learnt;
  switch (learnt.code) {
    case 'name':
      return learnt.name;
    case 'auth-server':
      return authWords(learnt);
    case 'token':
      return tokenWords(learnt.seconds);
    case 'scopes': {
      const granted = learnt.granted.join(', ');
      const absent = learnt.absent.join(', ');
      return absent === ''
        ? granted
        : t('halo.learnt.could_be_added', { granted, names: nouns(learnt.spare), absent });
    }
    case 'wrong-token-refused':
      return t('halo.learnt.a_wrong_token_is_refused');
    case 'types': {
      const allowed = countWords(learnt.allowed);
      return learnt.unread.length === 0
        ? counted('halo.learnt.can_be_read', learnt.all, { allowed })
        : counted('halo.learnt.can_be_read_some_not_selected', learnt.all, {
            allowed,
            unread: nouns(learnt.unread),
          });
    }
  }
}

function authWords({ from, authServer, tenant, named = null, moved }: LearntAuth): string {
  const learnt = {
    typed: () => tell('halo.learnt.auth_other_named', { named, authServer }),
    'typed-not-named': () => t('halo.learnt.auth_as_typed', { authServer }),
    assumed: () => t('halo.learnt.auth_assumed', { authServer }),
    halo: () =>
      tenant === null
        ? t('halo.learnt.auth_no_tenant', { authServer })
        : t('halo.learnt.auth_with_tenant', { authServer, tenant }),
  }[from]();
  return moved ? t('halo.learnt.answers_elsewhere', { ...moved, learnt }) : learnt;
}

const tokenWords = (seconds: number): string =>
  seconds < 120
    ? counted('halo.learnt.token_for_seconds', seconds)
    : counted('halo.learnt.token_for_minutes', Math.round(seconds / 60));

const nouns = (types: readonly ResourceType[]): string =>
  types.map((type) => t(`types.${type}.noun`)).join(', ');
