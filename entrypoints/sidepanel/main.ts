import '../../components/theme.css';
import { keepAppDatabase } from '../../lib/store/app-database';
import { readConnections } from '../../lib/store/connections';
import { readFirstRecords } from '../../lib/view/first-records';

// What the panel opens with is read while its code is fetched.
keepAppDatabase();
const connections = readConnections();
const records = readFirstRecords(connections);
void import('./open-panel').then(({ openPanel }) => openPanel(connections, records));
