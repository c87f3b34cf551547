import '../../components/shared/styles/full-page.scss';
import '../../components/collect/collect.scss';
import '../../components/points/room.scss';
import { render } from 'preact';
import { CollectApp } from '../../components/collect/collect-app.tsx';
import { GrouperProvider } from '../../components/points/grouping.ts';
import { Lockable } from '../../components/shared/lockable.tsx';
import { ServicesProvider } from '../../components/shared/services.tsx';
import { browserServices } from '../../lib/platform/services.ts';
import { workerGrouper } from '../../lib/points/worker-grouper.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the app');
render(
  <ServicesProvider value={browserServices()}>
    <Lockable>
      <GrouperProvider value={workerGrouper}>
        <CollectApp />
      </GrouperProvider>
    </Lockable>
  </ServicesProvider>,
  root,
);
