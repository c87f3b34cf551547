import '../../components/shared/styles/side-panel.scss';
import { render } from 'preact';
import { PanelApp } from '../../components/panel/panel-app.tsx';
import { Lockable } from '../../components/shared/lockable.tsx';
import { ServicesProvider } from '../../components/shared/services.tsx';
import { browserServices } from '../../lib/platform/services.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the app');
render(
  <ServicesProvider value={browserServices()}>
    <Lockable onlyByItself>
      <PanelApp />
    </Lockable>
  </ServicesProvider>,
  root,
);
