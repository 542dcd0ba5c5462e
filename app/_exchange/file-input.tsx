interface Props {
  /** The field's id in the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file input whose files are read in the page. The same file can be chosen twice. */
export function FileInput({ id, label, hint, multiple = false, onFiles }: Props) {
  return (
    <div className="file-input">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept=".json,application/json,application/fhir+json"
        multiple={multiple}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
