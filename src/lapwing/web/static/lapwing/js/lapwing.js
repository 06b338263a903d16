// Starts whatever a page needs of scripts; each part is optional and knows its own elements.

import {
  createAll, Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios,
  ServiceNavigation, SkipLink,
} from "../../vendor/govuk-frontend.min.js";
import { startCountdowns } from "./countdown.js";
import { startDependents } from "./dependents.js";
import { startDevice } from "./device.js";
import { startDrafts } from "./drafts.js";
import { startKeys } from "./keys.js";
import { startLive } from "./live.js";
import { startLock } from "./lock.js";
import { startPasskeys } from "./passkeys.js";
import { startStrip } from "./patrol/strip.js";
import { startPrivacy } from "./privacy.js";
import { startTrust } from "./trust.js";

startTrust();
document.body.classList.add("js-enabled", "lapwing-scripted");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink]) {
  createAll(component);
}
startDependents();
startDevice();
startDrafts();
startCountdowns();
startKeys();
startLive();
startPrivacy();
startLock();
startPasskeys();
startStrip();
