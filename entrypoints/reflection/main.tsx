import '../../components/shared/styles/full-page.scss';
import '../../components/reflection/reflection.scss';
import '../../components/reflection/paper.scss';
import { render } from 'preact';
import { FellowReflection } from '../../components/reflection/fellow-reflection.tsx';
import { Lockable } from '../../components/shared/lockable.tsx';
import { ServicesProvider } from '../../components/shared/services.tsx';
import { browserServices } from '../../lib/platform/services.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the app');
render(
  <ServicesProvider value={browserServices()}>
    <Lockable>
      <FellowReflection />
    </Lockable>
  </ServicesProvider>,
  root,
);
