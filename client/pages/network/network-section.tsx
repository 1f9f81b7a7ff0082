import { useQuery } from "@tanstack/react-query";
import { networkOptions } from "../../analysis-queries.ts";
import { PairSection } from "../pair/pair-section.tsx";
import { NetworkGraph } from "./network-graph.tsx";
import { NetworkMatrix } from "./network-matrix.tsx";
import { NetworkTables } from "./network-tables.tsx";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.network;

interface NetworkSectionProps {
  search: string;
  show: string;
  /** Opens the events of a pair `RUS:USA`, or of a side `USA`. */
  onOpen: (id: string) => void;
}

/** The network in one of its forms. */
export function NetworkSection({ search, show, onOpen }: NetworkSectionProps) {
  const { data, error } = useQuery(networkOptions(search));
  return (
    <PairSection
      id="network"
      title={said.section}
      answer={data}
      error={error}
      search={search}
      picture={show === "graph" ? `${search}&show=graph` : search}
    >
      {data === undefined || data.nodes.length === 0 ? null : show === "graph" ? (
        <NetworkGraph network={data} onOpen={onOpen} />
      ) : show === "table" ? (
        <NetworkTables network={data} onOpen={onOpen} />
      ) : (
        <NetworkMatrix network={data} onOpen={onOpen} />
      )}
    </PairSection>
  );
}
