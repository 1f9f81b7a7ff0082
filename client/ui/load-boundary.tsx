import { Component, type ReactNode } from "react";
import { words } from "../words.ts";

interface LoadBoundaryProps {
  children: ReactNode;
}

/** Where code of the page cannot be loaded, its place says so and the rest of the page stays. */
export class LoadBoundary extends Component<LoadBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="problem" role="alert">
        <p>
          <strong>{words.ui.partMissing}</strong>
          {words.ui.partWhy}
        </p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.ui.reload}
        </button>
      </div>
    );
  }
}
