import { expect, test } from "vitest";
import { findGathering } from "#db/sources/hsg/gatherings.ts";

// Remarks made up in the manner of the two lists.
test.each([
  ["Attended NATO Ministerial Meeting.", "NATO meeting", "multilateral"],
  ["Attended the G-20 Economic Summit Meeting.", "G20 meeting", "multilateral"],
  ["Attended the Economic Summit Meeting in Denver, Colorado. Arrived April 22.", "G7 meeting", "multilateral"],
  ["Accompanied President Nixon; attended the 23d meeting of the North Atlantic Council.", "NATO meeting", "multilateral"],
  ["Attended Middle East and North Africa Economic Summit Conference.", "Middle East and North Africa Economic Summit", "multilateral"],
  ["Addressed the U.N. General Assembly.", "UN meeting", "multilateral"],
  ["Participated in the U.S.-ASEAN and East Asia Summits.", "ASEAN meeting", "multilateral"],
  ["Met with President Bush at the UN General Assembly in New York City.", "UN meeting", "sidelines"],
  ["Met with President Clinton during a meeting of the United Nations General Assembly in New York City.", "UN meeting", "sidelines"],
])("%s is for a meeting of several states alone", (remark, context, format) => {
  expect(findGathering(remark)).toEqual({ context, format });
});

test.each([
  ["Attended the NATO Summit. Met with King Philippe and Prime Minister De Croo.", "NATO meeting"],
  ["Attended OSCE Ministerial Council Meeting and met with Prime Minister Abela.", "CSCE or OSCE meeting"],
  ["State visit; addressed U.N. General Assembly September 26.", "UN meeting"],
  ["Attended Asia-Pacific Economic Cooperation Leaders meeting; State visit.", "APEC meeting"],
  ["Working visit. Met with President Bush during the G-8 Economic Summit at Sea Island, Georgia.", "G8 meeting"],
])("%s names more than the meeting", (remark, context) => {
  expect(findGathering(remark)).toEqual({ context, format: null });
});

test.each([
  "",
  "Met with Prime Minister Thatcher.",
  "Attended the funeral of King Hassan II.",
  "Attended the inauguration of President Saakashvili.",
  "Attended U.S.-Soviet Summit Meeting.",
  "Attended White House dinner on 25th Anniversary of the U.N.",
  "Met with UN Secretary-General Annan.",
  "Met with President Kennedy at the White House.",
  "Addressed Kosovar refugees [while attending a NATO meeting elsewhere].",
])("%s is for no meeting of several states", (remark) => {
  expect(findGathering(remark)).toEqual({ context: null, format: null });
});
