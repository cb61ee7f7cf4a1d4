import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useBoot } from '../boot';
import { useMessage } from '../dialogs/message';
import { wait } from '../looks/wait';
import { type RecordKind, type RecordKinds, type Saved, SaveRefused, uiApi } from '../ui-api';

export type Draft<K extends RecordKind> = Partial<RecordKinds[K]>;

/** One record open on a detail screen. */
export interface OpenRecord<K extends RecordKind> {
  kind: K;
  state: 'loading' | 'missing' | 'ready';
  /** As the server last answered it; null for a new one. */
  saved: RecordKinds[K] | null;
  draft: Draft<K>;
  editing: boolean;
  change(patch: Draft<K>): void;
  edit(): void;
  /** Discards all edits without a question; a new record goes back to the list. */
  cancel(): void;
  /** `extra` goes along with the changed members. Answers null after a refusal, which it has shown. */
  save(extra?: object): Promise<Saved<RecordKinds[K]> | null>;
  remove(): Promise<void>;
  toList(): void;
}

interface Options<K extends RecordKind> {
  kind: K;
  id: string;
  param: 'id' | 'agentid';
  blank: () => Draft<K>;
}

const refusal = (reason: string) =>
  reason.startsWith('Unable to save data') ? reason : `Unable to save data. ${reason}`;

function changes<T extends object>(draft: Partial<T>, saved: T): Partial<T> {
  const keys = (Object.keys(draft) as (keyof T)[]).filter(
    (key) => JSON.stringify(draft[key]) !== JSON.stringify(saved[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, draft[key]])) as Partial<T>;
}

export function useRecord<K extends RecordKind>({ kind, id, param, blank }: Options<K>): OpenRecord<K> {
  const { rendering } = useBoot();
  const say = useMessage();
  const [, setSearch] = useSearchParams();
  const [state, setState] = useState<OpenRecord<K>['state']>('loading');
  const [saved, setSaved] = useState<RecordKinds[K] | null>(null);
  const [draft, setDraft] = useState<Draft<K>>({});
  const [editing, setEditing] = useState(false);
  const openId = saved === null ? null : String(saved.id);

  const show = (record: RecordKinds[K]) => {
    setSaved(record);
    setDraft(record);
    setEditing(rendering.mode === 'edit');
    setState('ready');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another record in the address reloads the screen
  useEffect(() => {
    if (id === openId) return;
    setSaved(null);
    if (id === '-1') {
      setDraft(blank());
      setEditing(true);
      setState('ready');
      return;
    }
    setState('loading');
    let left = false;
    const arriving = wait(rendering.lateMs).then(() => uiApi.read(kind, id));
    arriving.then((record) => {
      if (left) return;
      if (record === null) setState('missing');
      else show(record);
    });
    return () => {
      left = true;
    };
  }, [kind, id]);

  const toList = () => setSearch({});
  return {
    kind,
    state,
    saved,
    draft,
    editing,
    change: (patch) => setDraft((now) => ({ ...now, ...patch })),
    edit() {
      if (rendering.staleAfterSave && saved !== null) setDraft(saved);
      setEditing(true);
    },
    cancel() {
      if (saved === null) toList();
      else show(saved);
    },
    async save(extra = {}) {
      try {
        const answer =
          saved === null
            ? await uiApi.create(kind, { ...draft, ...extra })
            : await uiApi.save(kind, String(saved.id), { ...changes(draft, saved), ...extra });
        show(answer);
        if (rendering.staleAfterSave && saved !== null) setDraft(saved);
        setSearch(
          (search) => {
            if (search.get('id') === '-1') search.delete('id');
            search.set(param, String(answer.id));
            return search;
          },
          { replace: true },
        );
        return answer;
      } catch (error) {
        if (!(error instanceof SaveRefused)) throw error;
        say(refusal(error.message));
        return null;
      }
    },
    async remove() {
      if (saved !== null) await uiApi.remove(kind, String(saved.id));
      toList();
    },
    toList,
  };
}
