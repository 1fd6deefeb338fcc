import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { brandRamp } from "./brand-ramp";
import type { CitySettings, SettingsFields } from "./settings-form";

interface SettingsEditorProps {
  settings: CitySettings;
  timeZones: string[];
  result?: SubmissionResult<string[]>;
}

/** The city's settings. The swatches follow the color while it is chosen, where scripts run; else they show the saved one. */
export function SettingsEditor({ settings, timeZones, result }: SettingsEditorProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<SettingsFields>({
    id: "settings",
    lastResult: result,
    defaultValue: {
      ...settings,
      moderationHours: String(settings.moderationHours),
      secondLookDays: String(settings.secondLookDays),
      campaignFrom: settings.campaignFrom ?? undefined,
      campaignUntil: settings.campaignUntil ?? undefined,
    },
  });
  return (
    <form className="form-card" method="post" action={href("/admin/settings")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <TextField
        field={fields.name}
        label={t("admin.city-name")}
        hint={t("admin.city-name-hint")}
        input={{ autoComplete: "off" }}
      />
      <div className="field-row">
        <TextField field={fields.siteName} label={t("admin.site-name")} />
        <TextField field={fields.siteNameEs} label={t("admin.site-name-es")} optional />
      </div>
      <SelectField
        field={fields.timeZone}
        label={t("admin.time-zone")}
        hint={t("admin.time-zone-hint")}
        choices={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
      />
      <div className="field-row">
        <TextField
          field={fields.phone}
          type="tel"
          label={t("admin.phone")}
          hint={t("admin.city-phone-hint")}
          input={{ autoComplete: "off" }}
        />
        <TextField
          field={fields.email}
          type="email"
          label={t("admin.city-email")}
          hint={t("admin.city-email-hint")}
          input={{ autoComplete: "off" }}
        />
      </div>
      <TextField field={fields.brandColor} type="color" label={t("admin.color")} hint={t("admin.color-hint")} />
      <BrandPreview color={fields.brandColor.value ?? settings.brandColor} />
      <h2>{t("admin.section-moderation")}</h2>
      <div className="field-row">
        <TextField
          field={fields.moderationHours}
          type="number"
          label={t("admin.moderation-hours")}
          hint={t("admin.moderation-hours-hint")}
          input={{ min: 1, max: 100 }}
        />
        <TextField
          field={fields.secondLookDays}
          type="number"
          label={t("admin.second-look-days")}
          hint={t("admin.second-look-days-hint")}
          input={{ min: 1, max: 60 }}
        />
      </div>
      <TextField
        field={fields.nonEmergencyPhone}
        type="tel"
        label={t("admin.non-emergency-phone")}
        hint={t("admin.non-emergency-phone-hint")}
        input={{ autoComplete: "off" }}
        optional
      />
      <h2>{t("admin.section-campaign")}</h2>
      <p className="hint">{t("admin.campaign-hint")}</p>
      <div className="field-row">
        <TextField field={fields.campaignFrom} type="date" label={t("admin.campaign-from")} optional />
        <TextField field={fields.campaignUntil} type="date" label={t("admin.campaign-until")} optional />
      </div>
      <div className="actions">
        <Button>{t("common.save")}</Button>
      </div>
    </form>
  );
}

/** The tones that follow from a color, and what was done so that everyone can read them. */
export function BrandPreview({ color }: { color: string }) {
  const { t, number } = useLanguage();
  const { ramp, isDarkened, contrast } = brandRamp(color);
  const tones = [
    ramp["primary-darker"],
    ramp["primary-dark"],
    ramp.primary,
    ramp["primary-light"],
    ramp["primary-lighter"],
    ramp["primary-lightest"],
  ];
  return (
    <div className="brand-preview">
      <div className="swatches" role="img" aria-label={t("admin.swatches", { color: ramp.primary })}>
        {tones.map((tone, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: six tones in a fixed order, of which two may be alike
          <svg key={index} className="swatch" viewBox="0 0 1 1" aria-hidden="true" preserveAspectRatio="none">
            <rect width="1" height="1" fill={tone} />
          </svg>
        ))}
      </div>
      <p className="usa-hint" role="status">
        {isDarkened && <strong>{t("admin.color-darkened")} </strong>}
        {t("admin.color-contrast", { ratio: number(contrast) })}
      </p>
    </div>
  );
}
