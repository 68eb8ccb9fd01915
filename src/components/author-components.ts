import CriteriaList from './eligibility/CriteriaList.astro';
import SelfCheck from './eligibility/SelfCheck.astro';
import Fact from './figures/Fact.astro';
import FactTable from './figures/FactTable.astro';
import FigureTiles from './figures/FigureTiles.astro';
import SourceList from './figures/SourceList.astro';
import StaffChart from './figures/StaffChart.astro';
import Window from './figures/Window.astro';
import WindowTable from './figures/WindowTable.astro';
import CentreCard from './site/CentreCard.astro';
import TestimonialCards from './testimonials/TestimonialCards.astro';
import HostList from './site/HostList.astro';
import ChangeList from './site/ChangeList.astro';
import Publisher from './site/Publisher.astro';
import Note from './ui/Note.astro';
import RouteLine from './ui/RouteLine.astro';
import Ruby from './ui/Ruby.astro';
import Stages from './ui/Stages.astro';

/** The closed list of components that authors may use in `content/`. */
export const authorComponents = {
  CentreCard,
  ChangeList,
  CriteriaList,
  Fact,
  FactTable,
  FigureTiles,
  HostList,
  Note,
  Publisher,
  RouteLine,
  Ruby,
  SelfCheck,
  SourceList,
  StaffChart,
  Stages,
  TestimonialCards,
  Window,
  WindowTable,
};
