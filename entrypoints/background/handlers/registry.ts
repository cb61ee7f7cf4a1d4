import type { Handlers } from '../../../lib/messages/handle';
import type { WorkerContext } from '../context';
import { connectionActivate } from './connection-activate';
import { connectionChange } from './connection-change';
import { connectionDisconnect } from './connection-disconnect';
import { connectionForget } from './connection-forget';
import { connectionRebuild } from './connection-rebuild';
import { connectionTest } from './connection-test';
import { connectionTestCancel } from './connection-test-cancel';
import { draftChange } from './draft-change';
import { draftDiscover } from './draft-discover';
import { draftReset } from './draft-reset';
import { draftSecret } from './draft-secret';
import { haloJump } from './halo-jump';
import { haloOpen } from './halo-open';
import { hostsAlign } from './hosts-align';
import { pageAbsent } from './page-absent';
import { pageCapture } from './page-capture';
import { pageChooseProfile } from './page-choose-profile';
import { pageJump } from './page-jump';
import { pageListed } from './page-listed';
import { pageMarked } from './page-marked';
import { pageObserved } from './page-observed';
import { pagePoint } from './page-point';
import { pageReader } from './page-reader';
import { psaDeclare } from './psa-declare';
import { secretGive } from './secret-give';
import { secretRead } from './secret-read';
import { secretUnlock } from './secret-unlock';
import { syncCancel } from './sync-cancel';
import { syncConfirmRemoval } from './sync-confirm-removal';
import { syncStart } from './sync-start';
import { viewRemove } from './view-remove';
import { viewSave } from './view-save';

/** Every command and its handler: one message, one file. */
export const createHandlers = (context: WorkerContext): Handlers => ({
  'page.reader': pageReader,
  'page.observed': pageObserved(context),
  'page.absent': pageAbsent,
  'page.listed': pageListed,
  'page.capture': pageCapture(context),
  'page.jump': pageJump,
  'page.marked': pageMarked,
  'page.point': pagePoint,
  'page.chooseProfile': pageChooseProfile,
  'draft.change': draftChange,
  'draft.secret': draftSecret,
  'draft.reset': draftReset,
  'draft.discover': draftDiscover,
  'connection.test': connectionTest(context),
  'connection.testCancel': connectionTestCancel(context),
  'connection.activate': connectionActivate(context),
  'connection.change': connectionChange,
  'connection.disconnect': connectionDisconnect,
  'connection.forget': connectionForget,
  'connection.rebuild': connectionRebuild(context),
  'secret.read': secretRead,
  'secret.give': secretGive(context),
  'secret.unlock': secretUnlock(context),
  'sync.start': syncStart(context),
  'sync.cancel': syncCancel,
  'sync.confirmRemoval': syncConfirmRemoval(context),
  'psa.declare': psaDeclare,
  'halo.open': haloOpen,
  'halo.jump': haloJump,
  'view.save': viewSave,
  'view.remove': viewRemove,
  'hosts.align': hostsAlign,
});
