import type { Layer } from '../profiles/profile';
import type { Subject, Subjects } from './subjects';

const noRole: Subject = { record: null, name: null, twins: false };

/** The one record a layer's plain fields are judged on; of several roles the first, as Halo lists them. */
export const subjectOf = (layer: Layer, subjects: Subjects): Subject => {
  switch (layer) {
    case 'role':
      return subjects.roles[0] ?? noRole;
    case 'agent':
      return subjects.agent;
    case 'application':
      return subjects.application;
    case 'webhook':
      return subjects.webhook;
    case 'api':
    case 'connection':
      return subjects.api;
  }
};
