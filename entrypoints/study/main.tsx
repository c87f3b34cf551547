import '../../components/shared/styles/full-page.scss';
import '../../components/reflection/reflection.scss';
import '../../components/reflection/paper.scss';
import '../../components/study/study.scss';
import '../../components/coding/coding.scss';
import { render } from 'preact';
import { Lockable } from '../../components/shared/lockable.tsx';
import { ServicesProvider } from '../../components/shared/services.tsx';
import { AnalysisProvider } from '../../components/study/analysis.tsx';
import { StudyApp } from '../../components/study/study-app.tsx';
import { workerAnalysis } from '../../lib/analysis/worker-analysis.ts';
import { browserServices } from '../../lib/platform/services.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the app');
render(
  <ServicesProvider value={browserServices()}>
    <Lockable>
      <AnalysisProvider value={workerAnalysis}>
        <StudyApp />
      </AnalysisProvider>
    </Lockable>
  </ServicesProvider>,
  root,
);
