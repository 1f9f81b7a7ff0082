import "../../styles/pair.css";
import "../../styles/network.css";
import "../../styles/aligned.css";
import { capitalise } from "#shared/describe.ts";
import { useQuery } from "@tanstack/react-query";
import { formatQuery } from "#shared/query.ts";
import { isRefusal } from "../../api.ts";
import { reciprocityOptions } from "../../analysis-queries.ts";
import { nameOptions } from "../../queries.ts";
import { navigate } from "../../router.ts";
import { AddressNotes } from "../../ui/address-notes.tsx";
import { RecordNote } from "../../ui/record-note.tsx";
import { Link } from "../../ui/link.tsx";
import { useTitle } from "../../use-title.ts";
import { AroundSection } from "../around/around-section.tsx";
import { UnfoldingSection } from "../unfolding/unfolding-section.tsx";
import { DossierTake } from "./dossier-take.tsx";
import { LeadersSection } from "./leaders-section.tsx";
import { PairChoice } from "./pair-choice.tsx";
import { PairFault } from "./pair-fault.tsx";
import { lookOf, pairAddress, usePairState } from "./pair-state.ts";
import { PlaceSection } from "./place-section.tsx";
import { LadderSection } from "./ladder-section.tsx";
import { ReadoutsSection } from "./readouts-section.tsx";
import { ReciprocitySection } from "./reciprocity-section.tsx";
import { SilenceSection } from "./silence-section.tsx";
import { TalliesSection } from "./tallies-section.tsx";
import { pairWords as said } from "../../words/pair.ts";

/** One relationship on one page; an address that names no two different sides says what is allowed. */
export function PairPage({ one, other }: { one: string; other: string }) {
  return one === other || other === "" ? <PairFault one={one} other={other} error={null} /> : <Dossier one={one} other={other} />;
}

/** For the screen and for paper. */
function Dossier({ one, other }: { one: string; other: string }) {
  const page = usePairState(one, other);
  const { searches } = page;
  const search = formatQuery(searches.all);
  // What is no state of the record is refused by every section alike, and said once.
  const { error } = useQuery(reciprocityOptions(search));
  const { data: names } = useQuery(nameOptions({ actor: [one, other], person: [] }));
  const [first, second] = [one, other].map((id) => names?.get(id)?.inText ?? id);
  const title = capitalise(said.title(first ?? one, second ?? other));
  useTitle(title);
  if (error && isRefusal(error)) return <PairFault one={one} other={other} error={error} />;
  return (
    <>
      <AddressNotes page={page} />
      <RecordNote today={`/pairs/${one}/${other}`} counted={() => ({ search })} />
      <div className="lead lead-explore">
        <h1>{title}</h1>
        <PairChoice one={one} other={other} query={page.query} />
        <p className="lead-sentence">
          {said.lead}
          <Link to={`/?${search}`}>{said.onDashboard}</Link> · <Link to={pairAddress(other, one, page.query)}>{said.otherSide}</Link>
        </p>
        <DossierTake one={one} other={other} searches={searches} look={lookOf(page.query)} of={title} />
      </div>
      <div className="pair">
        <PlaceSection one={one} other={other} pair={searches.leaders} />
        <SilenceSection search={searches.silence} page={`/silence?${searches.silence}`} />
        <ReciprocitySection search={searches.reciprocity} page={`/reciprocity?${searches.reciprocity}`} />
        <LadderSection search={searches.ladder} page={`/ladder?${searches.ladder}`} />
        <AroundSection
          search={searches.around}
          table
          page={`/around?${searches.around}`}
          onOpen={(window) => navigate(`/around?${searches.around}&window=${window}`)}
        />
        <UnfoldingSection search={searches.unfolding} page={`/unfolding?${searches.unfolding}`} />
        <ReadoutsSection search={searches.readouts} page={`/readouts?${searches.readouts}`} />
        <LeadersSection one={one} contacts={searches.silence} />
        <TalliesSection pair={searches.all} sides={[one, other]} />
      </div>
    </>
  );
}
