#pragma once

#include "twinfinder.h"

#include "evening/evening.h"
#include "twin/figurestable.h"
#include "twin/twintables.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QSlider;
class QSplitter;
class QToolButton;

namespace restaurant {

class SegmentedControl;
class TwinPace;

/// The same evening in two ways, A on the left and B on the right, under one clock. It is made for
/// one wish and forgets everything when it is closed.
class TwinWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinWindow)
public:
    explicit TwinWindow(const TwinWish &wish, QWidget *parent = nullptr);
    ~TwinWindow() override;

    [[nodiscard]] TwinPace *pace() const { return m_pace; }
    /// Nothing: not known yet, or they never part.
    [[nodiscard]] const std::optional<Parting> &parting() const { return m_findings.parting; }
    void setSpeed(double speed);

signals:
    /// Both evenings can be seen.
    void opened();
    /// Whether they part, and where, is known.
    void searched();

private:
    void build(const TwinWish &wish);
    [[nodiscard]] QAction *make(const char *name, const QString &text, const QString &tip,
                                const QList<QKeySequence> &keys);
    void makeActions();
    void makeBar();
    void makeMenus();
    [[nodiscard]] QWidget *makeViews();
    [[nodiscard]] QWidget *makeNames();
    [[nodiscard]] QWidget *makePartingLine();
    [[nodiscard]] QWidget *makeFigures();
    void connectPace();

    void open(const TwinSources &sources);
    void takeOpened(std::size_t side, const EveningInfo &info);
    void begin(const EveningInfo &info);
    void addTables();
    void addView(const char *name, const QString &title, const QAbstractItemModel *a,
                 const QAbstractItemModel *b, int widest, TwinRows::IsOver isOver, bool isShown);
    void showMoment(Instant now);
    void showAges();
    void showFindings(const TwinFindings &findings);
    void showFailure(const QString &message);
    void blink(bool showsB);
    void goToParting();
    void revealParting();
    void stepOn();

    QTemporaryDir m_folder;
    std::array<QString, 2> m_names;
    std::array<std::unique_ptr<HalfModels>, 2> m_models;
    TwinFigures m_figures;
    TwinFindings m_findings;
    std::vector<TwinTables *> m_tables;
    std::array<std::optional<EveningInfo>, 2> m_infos;
    QTimer m_ages;
    bool m_isRevealing = false; ///< Once they have come to where they part.

    TwinPace *m_pace;
    QAction *m_run = nullptr;
    QAction *m_step = nullptr;
    QAction *m_blink = nullptr;
    QAction *m_jump = nullptr;
    SegmentedControl *m_speeds = nullptr;
    QLabel *m_clock = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_right = nullptr;
    QLabel *m_said = nullptr;
    QSplitter *m_views = nullptr;
    QMenu *m_viewMenu = nullptr;
    std::array<std::unique_ptr<Evening>, 2> m_evenings;
    std::unique_ptr<TwinFinder> m_finder;
};

} // namespace restaurant
