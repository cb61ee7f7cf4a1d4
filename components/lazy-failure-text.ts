import { lazy } from './lazy';

/** FailureText, whose words of every failure are fetched where one is told. */
export const LazyFailureText = lazy(async () => (await import('./FailureText')).FailureText);
