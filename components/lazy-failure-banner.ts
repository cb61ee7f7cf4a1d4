import { lazy } from './lazy';

/** FailureBanner, whose words of every failure are fetched where one is told. */
export const LazyFailureBanner = lazy(async () => (await import('./FailureBanner')).FailureBanner);
