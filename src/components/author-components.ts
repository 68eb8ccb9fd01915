import './ui/stack-table.css';
import { type AuthorComponent, authorComponentNames, type ComponentPlace } from '../schemas/author-component.ts';
import Readability from './accessibility/Readability.astro';
import SuccessCriteria from './accessibility/SuccessCriteria.astro';
import TestedBehaviours from './accessibility/TestedBehaviours.astro';
import TestRun from './accessibility/TestRun.astro';
import DataFiles from './data/DataFiles.astro';
import DataTerms from './data/DataTerms.astro';
import CriteriaList from './eligibility/CriteriaList.astro';
import SelfCheck from './eligibility/SelfCheck.astro';
import SelfCheckLink from './eligibility/SelfCheckLink.astro';
import Fact from './figures/Fact.astro';
import FactTable from './figures/FactTable.astro';
import FigureTiles from './figures/FigureTiles.astro';
import SourceList from './figures/SourceList.astro';
import StaffChart from './figures/StaffChart.astro';
import Timeline from './figures/Timeline.astro';
import TimelineList from './figures/TimelineList.astro';
import Window from './figures/Window.astro';
import WindowTable from './figures/WindowTable.astro';
import CentreCard from './site/CentreCard.astro';
import ChosenTestimonials from './testimonials/ChosenTestimonials.astro';
import SideTestimonials from './testimonials/SideTestimonials.astro';
import TestimonialList from './testimonials/TestimonialList.astro';
import HostList from './site/HostList.astro';
import ChangeList from './site/ChangeList.astro';
import Publisher from './site/Publisher.astro';
import Note from './ui/Note.astro';
import RouteLine from './ui/RouteLine.astro';
import RouteTable from './ui/RouteTable.astro';
import Ruby from './ui/Ruby.astro';
import Stages from './ui/Stages.astro';

/**
 * The components that authors may use in a kind of text, as `<Content components={…} />` takes them. The list of a
 * criterion draws texts with components in them itself, so nothing is gathered before it is asked for.
 */
export function authorComponents(place: ComponentPlace) {
  const all: Record<AuthorComponent, unknown> = {
    CentreCard,
    ChangeList,
    CriteriaList,
    DataFiles,
    DataTerms,
    Fact,
    FactTable,
    FigureTiles,
    HostList,
    Note,
    Publisher,
    Readability,
    RouteLine,
    RouteTable,
    Ruby,
    SelfCheck,
    SourceList,
    StaffChart,
    Stages,
    SuccessCriteria,
    TestedBehaviours,
    TestRun,
    TestimonialCards: place === 'home' ? ChosenTestimonials : TestimonialList,
    Timeline,
    Window,
    WindowTable,
  };
  return Object.fromEntries(authorComponentNames(place).map((name) => [name, all[name]]));
}

/** The same where the text stands beside its translation: what works or is drawn for one language alone is another there. */
export function bilingualComponents(place: ComponentPlace) {
  return {
    ...authorComponents(place),
    SelfCheck: SelfCheckLink,
    TestimonialCards: place === 'home' ? ChosenTestimonials : SideTestimonials,
    Timeline: TimelineList,
  };
}
