import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { subscribeTogether } from "./subscribe-together.ts";
import { useWaiting } from "./use-waiting.ts";
import { findTrouble, retryFailed, retryTime } from "./trouble.ts";
import { words } from "../words.ts";

const SECOND_MS = 1000;

/** One note for the page when its server keeps it waiting or fails: what happened, that nothing shown is new, and a way to try again. */
export function TroubleNote() {
  const client = useQueryClient();
  const trouble = useSyncExternalStore(
    (listener) => subscribeTogether(client.getQueryCache(), listener, 0),
    () => findTrouble(client),
  );
  const wait = useSecondsUntil(retryTime(trouble), () => retryFailed(client));
  const waiting = useWaiting() && !trouble;
  const status = (
    <div className={waiting ? "trouble trouble-waiting" : "visually-hidden"} role="status">
      {waiting ? <p>{words.ui.stillWaiting}</p> : null}
    </div>
  );
  if (!trouble) return status;
  const shown = client
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.data !== undefined);
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{words.ui.trouble}</strong> {trouble.message} {shown ? words.ui.lastArrived : words.ui.nothingYet}
      </p>
      <button type="button" className="button" disabled={wait > 0} onClick={() => retryFailed(client)}>
        {wait > 0 ? <span aria-live="off">{words.ui.tryingIn(wait)}</span> : words.ui.tryAgain}
      </button>
    </div>
  );
}

/** Whole seconds until a time, counted down; calls `onTime` when it has come. */
function useSecondsUntil(time: number, onTime: () => void): number {
  const [left, setLeft] = useState({ time: 0, seconds: 0 });
  useEffect(() => {
    if (time === 0) return undefined;
    function look(): void {
      const seconds = Math.max(0, Math.ceil((time - Date.now()) / SECOND_MS));
      setLeft({ time, seconds });
      if (seconds > 0) return;
      clearInterval(timer);
      onTime();
    }
    const timer = setInterval(look, SECOND_MS);
    look();
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- a new function is no new time
  }, [time]);
  return left.time === time ? left.seconds : 0;
}
