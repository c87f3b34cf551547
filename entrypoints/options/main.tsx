import '../../components/shared/styles/full-page.scss';
import '../../components/options/options.scss';
import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { ServicesProvider } from '../../components/shared/services.tsx';
import { browserServices } from '../../lib/platform/services.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the app');
render(
  <ServicesProvider value={browserServices()}>
    <OptionsPage />
  </ServicesProvider>,
  root,
);
