extension HTML {
  /// Reads well on a phone, on a wide screen, in the dark and in print.
  static let style = """
    :root { color-scheme: light dark; --text: #1a1d21; --faint: #58606a; --accent: #114b5f;
      --alarm: #a8201a; --line: #c8ced4; --ground: #f0f4f6; --bar: #1a6f8a; --compared: #9fb0b9;
      --page: #fff; }
    @media (prefers-color-scheme: dark) { :root { --text: #e6e9ec; --faint: #a4adb6;
      --accent: #8ecbe0; --alarm: #ff9a92; --line: #3a424a; --ground: #20262b; --bar: #58b0cc;
      --compared: #5d6a72; --page: #14181b; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.25rem 1rem 3rem; max-width: 60rem; color: var(--text);
      background: var(--page); font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif;
      overflow-wrap: anywhere; }
    header p, footer, .note { color: var(--faint); font-size: .875rem; }
    h1 { margin: .25rem 0; color: var(--accent); font-size: 1.6rem; line-height: 1.25; }
    h2 { margin: 2rem 0 .5rem; color: var(--accent); font-size: 1.2rem; }
    h3 { margin: 0 0 .25rem; font-size: 1rem; font-weight: 600; }
    footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
      gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
    .figures li { padding: .75rem; background: var(--ground); color: var(--faint);
      border-radius: .375rem; }
    .figures strong { display: block; color: var(--accent); font-size: 1.75rem; line-height: 1.2; }
    .figures .alarm strong { color: var(--alarm); }
    dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .25rem 1rem; }
    dt { color: var(--faint); }
    dd { grid-column: 2; margin: 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line);
      text-align: left; vertical-align: top; font-weight: inherit; }
    thead th { color: var(--faint); font-size: .875rem; font-weight: 600; }
    th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    tr.strong { font-weight: 600; }
    tr.alarm { color: var(--alarm); }
    .bars { margin: .75rem 0; }
    .bar { display: grid; grid-template-columns: minmax(6rem, 2fr) 3fr; gap: .75rem;
      align-items: center; color: var(--faint); font-size: .875rem; }
    .bar i { display: block; height: .75rem; background: linear-gradient(var(--bar), var(--bar))
      0 0 / var(--share) 100% no-repeat var(--ground); }
    .bar.compared i { background-image: linear-gradient(var(--compared), var(--compared)); }
    .signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
      gap: 1rem 2rem; padding: 0; list-style: none; }
    .signatures span { display: block; min-height: 3rem; border-bottom: 1px solid; }
    @media (max-width: 40rem) {
      table, thead, tbody, tr, th, td { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
      tbody th { padding: 0; border: 0; font-weight: 600; }
      tbody td, tbody td.number { display: flex; justify-content: space-between; gap: 1rem;
        padding: 0; border: 0; text-align: right; white-space: normal; }
      tbody td::before { content: attr(data-name); color: var(--faint); text-align: left; }
      tbody td:empty { display: none; }
      .bar { grid-template-columns: 1fr; gap: 0; margin-bottom: .375rem; }
    }
    @media print {
      :root { color-scheme: light; --text: #000; --faint: #444; --accent: #114b5f;
        --alarm: #a8201a; --line: #bbb; --ground: #eee; --bar: #1a6f8a; --compared: #9fb0b9;
        --page: #fff; }
      @page { size: A4; margin: 18mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      h2, h3 { break-after: avoid; }
      tr, .bars, .figures li { break-inside: avoid; }
      thead { display: table-header-group; }
      .figures li, .bar i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
